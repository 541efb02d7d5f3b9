"""What .ci/check-dashboard does: makes a state folder with hostile text in it, and looks at it in headless Chromium."""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

PROGRAM, BROWSER = os.path.abspath(sys.argv[1]), sys.argv[2]
# Whom the browser asks for itself, whatever page is open.
OWN = re.compile(r"(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com)($|[: ])")
HOSTILE = "</script><script>document.title='broken'</script><img src=http://example.invalid/x onerror=document.title='broken'>\"'&\u202e\u0007"


def make_log(folder):
    """An audit log of 40 entries whose texts a plugin has chosen."""
    os.makedirs(folder, mode=0o700)
    previous, lines = "0" * 64, []
    now = time.time()
    for number in range(1, 41):
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(now - 60 * (40 - number)))
        kind = ["request", "completion", "decision", "failure"][number % 4]
        entry = {"seq": number, "time": stamp, "plugin": HOSTILE, "kind": kind,
                 "action": "storage_read" if kind == "decision" else "request", "subject": HOSTILE}
        if kind == "decision":
            entry |= {"allowed": False, "code": HOSTILE, "reason": HOSTILE}
        else:
            entry |= {"status": HOSTILE, "microseconds": 1000 * number, "fuel": 10 ** number % 10 ** 18, "memory_bytes": 1 << 20}
        text = json.dumps(entry | {"prev": previous}, separators=(",", ":"))[:-1]
        previous = hashlib.sha256(text.encode()).hexdigest()
        lines.append(text + ',"hash":"' + previous + '"}\n')
    with open(folder + "/audit.log", "w") as file:
        file.writelines(lines)
    with open(folder + "/audit.head", "w") as file:
        file.write("%020d %s\n" % (40, previous))


def make_plugin(folder, environment):
    """Installs a plugin whose name, author, description and events are hostile, and sends it a request."""
    os.makedirs(folder)
    data, address = [], 1024

    def place(text):
        nonlocal address
        encoded = text.encode()
        data.append('(data (i32.const %d) "%s")' % (address, "".join("\\%02x" % byte for byte in encoded)))
        start, address = address, address + len(encoded) + 8
        return start, len(encoded)

    def packed(text):
        start, count = place(text)
        return "(i64.const %d)" % (start << 32 | count)

    plugin = "com.example.hostile"
    event = place(json.dumps({"event": HOSTILE, HOSTILE: HOSTILE}))
    functions = """
        (func (export "alloc") (param $size i32) (result i32) (global.get $next)
          (global.set $next (i32.add (global.get $next) (local.get $size))))
        (func (export "dealloc") (param i32 i32))
        (func (export "plugin_init") (result i64) %s)
        (func (export "plugin_capabilities") (result i64) %s)
        (func (export "plugin_handle_request") (param i32 i32) (result i64)
          (call $emit (i32.const %d) (i32.const %d)) (call $log (i32.const 2) (i32.const %d) (i32.const %d)) %s)
        """ % (packed(json.dumps({"abi_version": 1, "id": plugin})), packed('{"abi_version":1}'), *event, *place(HOSTILE),
               packed(json.dumps({"status": "error", "code": HOSTILE, "message": HOSTILE, "retryable": False})))
    with open(folder + "/plugin.wat", "w") as file:
        file.write("""(module
            (import "env" "host_emit_event" (func $emit (param i32 i32)))
            (import "env" "host_log" (func $log (param i32 i32 i32)))
            (memory (export "memory") 4) (global $next (mut i32) (i32.const 65536))
            %s %s)""" % (functions, " ".join(data)))
    with open(folder + "/plugin.json", "w") as file:
        json.dump({"id": plugin, "name": HOSTILE, "author": HOSTILE, "description": HOSTILE, "version": "1.0.0",
                   "wasm_path": "plugin.wat", "capabilities": [{"custom": "a" + HOSTILE[:40]}, "event_emit"]}, file)
    quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    installed = subprocess.run([PROGRAM, "install", "--yes", folder + "/plugin.json"], **quiet)
    if installed.returncode != 0:
        raise RuntimeError("the plugin is not installed: " + installed.stderr)
    answered = subprocess.run([PROGRAM, "exec", "--request", '{"type":"publish","text":"x"}', plugin], **quiet)
    if answered.returncode != 1:
        raise RuntimeError("the plugin does not answer an error: " + answered.stderr)
    return plugin


def look(address, profile, *options):
    """The document as it is after its scripts have run, and what the browser reports."""
    network = profile + "/network.json"
    command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
               "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile, "--virtual-time-budget=4000",
               "--enable-logging=stderr", "--log-net-log=" + network, "--dump-dom", *options, address]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    hosts = set()
    with open(network) as file:
        for line in file:
            if '"http' in line and "url" in line:
                for part in line.split('"'):
                    if part.startswith(("http://", "https://")):
                        hosts.add(part.split("/")[2])
    complaints = [line for line in run.stderr.splitlines() if "CONSOLE" in line]
    return run.stdout, hosts, complaints


def main():
    root = tempfile.mkdtemp(prefix="dashboard-")
    problems = []
    try:
        make_log(root + "/state/audit")
        environment = {**os.environ, "SSPLUG_HOME": root + "/state"}
        plugin = make_plugin(root + "/plugin", environment)
        verified = subprocess.run([PROGRAM, "audit", "verify", "--json"], env=environment, capture_output=True, text=True)
        entries = json.loads(verified.stdout)["entries"]
        page = root + "/page.html"
        subprocess.run([PROGRAM, "dashboard", "--export", page], env=environment, check=True, stdout=subprocess.DEVNULL)
        server = subprocess.Popen([PROGRAM, "dashboard", "--json"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            url = json.loads(server.stdout.readline())["url"]
            for _ in range(200):
                with urllib.request.urlopen(url + "data/audit") as answer:
                    if json.load(answer)["total"] == entries:
                        break
                time.sleep(0.05)
            looks = 0
            for base in (url, "file://" + page):
                for view, expected in (("overview", "Requests"), ("plugins", "onerror"), ("audit", "onerror"), ("events", "onerror"),
                                       ("plugins/" + urllib.request.quote(HOSTILE, safe=""), "onerror"), ("plugins/" + plugin, "onerror")):
                    for options in ((), ("--window-size=390,900", "--blink-settings=preferredColorScheme=0")):
                        document, hosts, complaints = look(base + "#/" + view, root + "/profile", *options)
                        looks += 1
                        name = ("page" if base is url else "export") + " " + view[:12]
                        body = document[document.find("<main"):document.find("</main>")]
                        if expected not in body:
                            problems.append(name + ": does not show " + expected)
                        if "<img" in body or "<script" in body or "<title>broken" in document:
                            problems.append(name + ": text of a plugin became an element")
                        foreign = [host for host in hosts if not host.startswith(("127.0.0.1", "localhost")) and not OWN.search(host)]
                        if foreign:
                            problems.append(name + ": asked " + ", ".join(foreign))
                        if complaints:
                            problems.append(name + ": " + complaints[0][:300])
        finally:
            server.kill()
            server.wait()
    finally:
        shutil.rmtree(root, ignore_errors=True)
    for problem in problems:
        print(problem)
    print("dashboard: %d views looked at, %d problems" % (looks, len(problems)))
    return 1 if problems else 0


sys.exit(main())

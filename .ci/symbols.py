"""What the modules of the debug build declare, as the compiler sees it."""
import json
import os
import subprocess
import sys


def extract(modules, folder):
    """Writes the graph of each module's public symbols into a folder, which is made if it is not there."""
    os.makedirs(folder, exist_ok=True)
    target = json.loads(subprocess.run(["swift", "-print-target-info"], capture_output=True, check=True).stdout)
    command = [
        "swift", "symbolgraph-extract", "-I", ".build/debug/Modules", "-minimum-access-level", "public",
        "-skip-synthesized-members", "-target", target["target"]["triple"], "-output-dir", folder,
    ]
    if sys.platform == "darwin":
        path = subprocess.run(["xcrun", "--show-sdk-path"], capture_output=True, text=True, check=True).stdout.strip()
        command += ["-sdk", path]
    for module in modules:
        subprocess.run(command + ["-module-name", module], check=True)

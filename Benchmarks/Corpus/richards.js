// A simulated operating system's scheduler, after Martin Richards: objects, calls of methods, lists and closures.
class Packet {
    constructor(link, owner, kind) {
        this.link = link; this.owner = owner; this.kind = kind; this.datum = 0; this.data = [0, 0, 0, 0];
    }
    appendTo(list) {
        this.link = null;
        if (list === null) return this;
        let last = list;
        while (last.link !== null) last = last.link;
        last.link = this;
        return list;
    }
}
const IDLE = 0, WORKER = 1, HANDLER_A = 2, HANDLER_B = 3, DEVICE_A = 4, DEVICE_B = 5, DEVICE = 0, WORK = 1;

class Task {
    constructor(scheduler, identifier, priority, queue, work) {
        this.scheduler = scheduler; this.identifier = identifier; this.priority = priority; this.queue = queue;
        this.work = work; this.isWaiting = queue === null; this.isHeld = false; this.isRunnable = queue !== null;
    }
    get isBlocked() { return this.isHeld || (this.isWaiting && !this.isRunnable); }
    run() {
        let packet = null;
        if (this.isWaiting && this.isRunnable) {
            packet = this.queue;
            this.queue = packet.link;
            this.isRunnable = this.queue !== null;
            this.isWaiting = false;
        }
        return this.work(packet);
    }
    add(running, packet) {
        const wasEmpty = this.queue === null;
        this.queue = packet.appendTo(this.queue);
        if (wasEmpty) {
            this.isRunnable = true;
            if (this.priority > running.priority) return this;
        }
        return running;
    }
}
class Scheduler {
    constructor() { this.tasks = []; this.byIdentifier = []; this.current = null; this.queued = 0; this.held = 0; }
    addTask(identifier, priority, queue, makeWork) {
        const task = new Task(this, identifier, priority, queue, null);
        task.work = makeWork(this, task);
        this.byIdentifier[identifier] = task;
        this.tasks.push(task);
        this.tasks.sort((a, b) => b.priority - a.priority);
        return task;
    }
    firstRunnable() { return this.tasks.find(task => !task.isBlocked && (task.isRunnable || !task.isWaiting)) ?? null; }
    schedule() {
        for (this.current = this.firstRunnable(); this.current !== null;) {
            const next = this.current.run();
            this.current = next !== null && !next.isBlocked ? next : this.firstRunnable();
        }
    }
    hold() { this.held++; this.current.isHeld = true; return null; }
    release(identifier) {
        const task = this.byIdentifier[identifier];
        task.isHeld = false;
        return task.priority > this.current.priority ? task : this.current;
    }
    wait() { this.current.isWaiting = true; return this.current.isRunnable ? this.current : null; }
    queue(packet) {
        const target = this.byIdentifier[packet.owner];
        this.queued++;
        packet.link = null;
        packet.owner = this.current.identifier;
        return target.add(this.current, packet);
    }
}
const idle = count => (scheduler, task) => {
    let seed = 1;
    task.isWaiting = false;
    return () => {
        if (--count === 0) return scheduler.hold();
        const isOdd = seed & 1;
        seed = isOdd ? (seed >> 1) ^ 0xd008 : seed >> 1;
        return scheduler.release(isOdd ? DEVICE_B : DEVICE_A);
    };
};
const worker = (scheduler, task) => {
    let target = HANDLER_A, letter = 0;
    return packet => {
        if (packet === null) return scheduler.wait();
        target = target === HANDLER_A ? HANDLER_B : HANDLER_A;
        packet.owner = target;
        packet.datum = 0;
        for (let i = 0; i < packet.data.length; i++) {
            letter = letter === 26 ? 1 : letter + 1;
            packet.data[i] = letter;
        }
        task.isWaiting = true;
        return scheduler.queue(packet);
    };
};
const handler = (scheduler, task) => {
    let work = null, device = null;
    return packet => {
        if (packet !== null) {
            if (packet.kind === WORK) work = packet.appendTo(work); else device = packet.appendTo(device);
        }
        if (work !== null) {
            const count = work.datum;
            if (count < work.data.length) {
                if (device !== null) {
                    const sent = device;
                    device = device.link;
                    sent.datum = work.data[count];
                    work.datum = count + 1;
                    return scheduler.queue(sent);
                }
            } else {
                const done = work;
                work = work.link;
                return scheduler.queue(done);
            }
        }
        return scheduler.wait();
    };
};
const device = (scheduler, task) => {
    let pending = null;
    return packet => {
        if (packet === null) {
            if (pending === null) return scheduler.wait();
            const done = pending;
            pending = null;
            return scheduler.queue(done);
        }
        pending = packet;
        return scheduler.hold();
    };
};
function richards() {
    const scheduler = new Scheduler();
    scheduler.addTask(IDLE, 0, null, idle(1000));
    let queue = new Packet(null, WORKER, WORK);
    scheduler.addTask(WORKER, 1000, new Packet(queue, WORKER, WORK), worker);
    for (const [identifier, priority, source] of [[HANDLER_A, 2000, DEVICE_A], [HANDLER_B, 3000, DEVICE_B]]) {
        queue = new Packet(null, source, DEVICE);
        queue = new Packet(queue, source, DEVICE);
        scheduler.addTask(identifier, priority, new Packet(queue, source, DEVICE), handler);
    }
    scheduler.addTask(DEVICE_A, 4000, null, device);
    scheduler.addTask(DEVICE_B, 5000, null, device);
    scheduler.schedule();
    return scheduler.queued * 100000 + scheduler.held;
}
let sum = 0;
for (let i = 0; i < turns; i++) sum += richards();
print("richards", turns, sum);

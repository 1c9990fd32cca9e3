"""What the students of the spikes hand in."""

THREADS = """
import threading

def solve(tasks):
    results = [None] * len(tasks)
    def work(i):
        results[i] = tasks[i]()
    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
"""

POOL = """
import multiprocessing

def call(task):
    return task()

def solve(tasks):
    with multiprocessing.Pool(len(tasks)) as pool:
        return pool.map(call, tasks, chunksize=1)
"""

LOCK = """
import threading

def solve():
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
"""

PIPE = """
import multiprocessing

def child(end):
    end.recv()

def solve():
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(theirs,))
    process.start()
    process.join()
"""

# One thread with a name is left behind, asleep in a lock that is released in the end.
LEFT_BEHIND = """
import threading

def solve():
    lock = threading.Lock()
    lock.acquire()
    threading.Thread(target=lock.acquire, name="left behind").start()
    return "gone"
"""

# A daemon in the classic way, deaf to signals; it holds a lock on this very file.
DAEMON = """
import fcntl, os, select, signal

def daemonise(word):
    if os.fork():
        return
    try:
        os.setsid()
    except OSError:
        pass
    if os.fork():
        os._exit(0)
    for number in range(1, 32):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    mine = open(__file__)
    fcntl.flock(mine, fcntl.LOCK_EX)
    os.write(word, b"up")
    while True:
        signal.pause()

def solve(seconds):
    heard, word = os.pipe()
    daemonise(word)
    said = os.read(heard, 2).decode()
    select.select([], [], [], seconds)
    return said
"""

REACH = """
import os, socket

def tried(action, *args):
    try:
        action(*args)
    except OSError as error:
        return type(error).__name__
    return "done"

def leave_group():
    child = os.fork()
    if child == 0:
        os._exit(0 if tried(os.setsid) == "done" else 1)
    if os.waitpid(child, 0)[1]:
        raise PermissionError

def solve(hidden, grader):
    return {
        "hidden file": tried(open, hidden),
        "signal": tried(os.kill, grader, 0),
        "internet": tried(socket.socket, socket.AF_INET),
        "new group": tried(leave_group),
    }
"""

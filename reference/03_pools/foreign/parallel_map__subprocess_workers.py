# exercise: parallel_map
# label: right
# style: subprocess with pickle over stdin and stdout, fed by threads
import pickle
import queue
import subprocess
import sys
import threading

_CODE = """
import pickle, sys, os
out = os.fdopen(os.dup(1), "wb"); os.dup2(2, 1)
sys.path[:] = pickle.load(sys.stdin.buffer)
func = pickle.load(sys.stdin.buffer)
while True:
    try:
        item = pickle.load(sys.stdin.buffer)
    except EOFError:
        break
    try:
        answer = (True, func(item))
    except Exception as e:
        answer = (False, e)
    pickle.dump(answer, out); out.flush()
"""


def _talk(func, jobs, out, errors):
    with subprocess.Popen([sys.executable, "-c", _CODE], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as p:
        pickle.dump(sys.path, p.stdin)
        pickle.dump(func, p.stdin)
        while True:
            try:
                i, item = jobs.get_nowait()
            except queue.Empty:
                break
            pickle.dump(item, p.stdin)
            p.stdin.flush()
            ok, value = pickle.load(p.stdout)
            if ok:
                out[i] = value
            else:
                errors.append(value)
        p.stdin.close()


def parallel_map(func, items, processes=4):
    jobs = queue.SimpleQueue()
    for pair in enumerate(items):
        jobs.put(pair)
    out = [None] * len(items)
    errors = []
    threads = [threading.Thread(target=_talk, args=(func, jobs, out, errors)) for _ in range(processes)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return out

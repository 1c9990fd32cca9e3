# exercise: results_from_processes
# label: right
# style: os.fork and waitpid(WNOHANG), the queue is flushed before os._exit

import multiprocessing
import os
import queue
import traceback


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    pids = set()
    for item in items:
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                q.put((item, task(item)))
                q.close()
                q.join_thread()
                code = 0
            except Exception:
                traceback.print_exc()
            finally:
                os._exit(code)
        pids.add(pid)
    found = {}
    while True:
        for pid in list(pids):
            if os.waitpid(pid, os.WNOHANG)[0] == pid:
                pids.remove(pid)
        over = not pids
        try:
            item, value = q.get(timeout=0.02)
            found[item] = value
        except queue.Empty:
            if over:
                return found

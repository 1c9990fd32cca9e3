# exercise: run_all
# label: right
import _thread
import threading


def _enter(gate, task):
    gate.acquire()  # closed until all have been started
    gate.release()
    task()


def run_all(tasks):
    gate = _thread.allocate_lock()
    gate.acquire()
    threads = []
    try:
        for task in tasks:
            thread = threading.Thread(target=_enter, args=(gate, task))
            thread.start()
            threads.append(thread)
    finally:
        gate.release()
        for thread in threads:
            thread.join()

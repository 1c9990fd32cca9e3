# exercise: run_all
# label: right
# style: Go person: every "goroutine" reports itself on a done channel (in finally), the caller receives n times and joins each
import queue
import threading


def _goroutine(task, done):
    try:
        task()
    finally:  # defer
        done.put(threading.current_thread())


def run_all(tasks):
    done = queue.Queue()
    for task in tasks:
        threading.Thread(target=_goroutine, args=(task, done)).start()

    for _ in range(len(tasks)):
        finished = done.get()   # <-done
        finished.join()

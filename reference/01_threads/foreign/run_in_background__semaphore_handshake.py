# exercise: run_in_background
# label: right
# style: systems programmer, the new thread posts a semaphore on entry, the caller takes it and returns
import threading


def run_in_background(task, *args):
    entered = threading.Semaphore(0)

    def entry():
        entered.release()
        task(*args)

    thread = threading.Thread(target=entry)
    thread.start()
    entered.acquire()
    return thread

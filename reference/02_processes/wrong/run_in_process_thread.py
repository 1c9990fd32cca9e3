# exercise: run_in_process
# expect: no-process
import threading


def run_in_process(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    thread.join()
    return 0

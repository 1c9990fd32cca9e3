# exercise: run_in_background
# expect: arguments-not-unpacked
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=(args,))
    thread.start()
    return thread

# exercise: run_in_background
# expect: result-of-start
import threading


def run_in_background(task, *args):
    return threading.Thread(target=task, args=args).start()

# exercise: run_in_background
# label: wrong
# mistake: join() before return: waits for the task
# expect: join-too-early

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    thread.join()
    return thread

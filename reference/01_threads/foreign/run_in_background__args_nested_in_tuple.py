# exercise: run_in_background
# label: wrong
# mistake: args=(args,): the task gets one tuple instead of its arguments
# expect: arguments-not-unpacked

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=(args,))
    thread.start()
    return thread

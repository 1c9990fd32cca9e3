# exercise: run_in_background
# label: wrong
# mistake: args=(args,) packs the tuple a second time, so the task gets one tuple instead of its arguments (and an empty tuple instead of none)

import threading


def run_in_background(task, *args):
    # args has to be a tuple, so do not forget the comma
    thread = threading.Thread(target=task, args=(args,))
    thread.start()
    return thread

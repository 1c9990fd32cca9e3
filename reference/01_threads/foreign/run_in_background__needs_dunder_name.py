# exercise: run_in_background
# label: wrong
# mistake: reads task.__name__, which callable objects and partials do not have: AttributeError

import threading


def run_in_background(task, *args):
    # a good name makes it easier to find the thread in the debugger
    thread = threading.Thread(
        name="background-" + task.__name__,
        target=task,
        args=args,
    )
    thread.start()
    return thread

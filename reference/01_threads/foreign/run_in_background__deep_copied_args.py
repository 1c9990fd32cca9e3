# exercise: run_in_background
# label: wrong
# mistake: the task gets deep copies and not its arguments, and arguments that cannot be copied (a lock) raise in the caller
# misjudged: passed

import copy
import threading


def run_in_background(task, *args):
    # Copy the arguments so that the two threads share no mutable state,
    # this avoids race conditions.
    private_args = copy.deepcopy(args)
    thread = threading.Thread(target=task, args=private_args)
    thread.start()
    return thread

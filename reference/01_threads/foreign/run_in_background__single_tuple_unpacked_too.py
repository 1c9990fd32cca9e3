# exercise: run_in_background
# label: wrong
# mistake: a single argument that is a tuple or a list is unpacked, so the task gets its items instead of the tuple itself
import threading


def run_in_background(task, *args):
    # if somebody gives us ((1, 2),) we have one tuple too many around it
    if len(args) == 1 and isinstance(args[0], (tuple, list)):
        args = args[0]
    t = threading.Thread(target=task, args=args)
    t.start()
    return t

# exercise: run_in_background
# label: wrong
# mistake: "Hand all of args over, ... also a single tuple": a lone tuple is unpacked, so task((1, 2)) becomes task(1, 2)
import threading


def run_in_background(task, *args):
    # people sometimes hand over their arguments already packed
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread

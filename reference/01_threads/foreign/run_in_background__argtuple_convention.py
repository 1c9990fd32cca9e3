# exercise: run_in_background
# label: wrong
# mistake: also accepts the _thread calling convention f, (a, b), so a single tuple argument is unpacked; breaks "Pass every argument on, even if there are none or the only one is a tuple."
import threading


def run_in_background(task, *args):
    # like _thread.start_new_thread(f, argtuple): a lone tuple is the argument vector
    argv = args
    if len(argv) == 1 and isinstance(argv[0], tuple):
        argv = argv[0]
    thread = threading.Thread(target=task, args=argv)
    thread.start()
    return thread

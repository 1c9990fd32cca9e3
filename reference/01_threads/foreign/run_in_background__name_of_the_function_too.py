# exercise: run_in_background
# label: wrong
# mistake: reads task.__name__ to name the thread, so a callable object or a functools.partial raises AttributeError and never runs
import threading


def run_in_background(task, *args):
    # a good name helps when debugging
    thread_name = "background-" + task.__name__
    thread = threading.Thread(target=task, args=args, name=thread_name)
    thread.start()
    return thread

# exercise: run_in_background
# label: wrong
# mistake: Timer takes the arguments as one list, but they are unpacked into it, so Timer(0, task, "bread") calls task("b", "r", "e", "a", "d"), a pair is taken apart, and two arguments become args and kwargs (TypeError in the thread); it breaks "Run task(*args) in a new thread".

from threading import Timer


def run_in_background(task, *args):
    thread = Timer(0, task, *args)
    thread.start()
    return thread

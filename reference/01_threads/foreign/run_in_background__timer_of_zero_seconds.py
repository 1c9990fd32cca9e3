# exercise: run_in_background
# label: right

from threading import Timer


def run_in_background(task, *args):
    # a Timer is a Thread too; with an interval of 0 it calls the task at once
    thread = Timer(0, task, args)
    thread.start()
    return thread

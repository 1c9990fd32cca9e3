# exercise: run_in_background
# label: right
# style: beginner copies the arguments one by one into a list

from threading import *


def run_in_background(task, *args):
    my_args = []
    i = 0
    while i < len(args):
        my_args.append(args[i])
        i = i + 1
    my_thread = Thread(target=task, args=my_args)
    my_thread.start()
    thread_to_return = my_thread
    return thread_to_return

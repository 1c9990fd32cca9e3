# exercise: run_in_background
# label: right
# style: plain beginner, three lines in order
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread

# exercise: run_in_background
# label: wrong
# mistake: "Run task(*args) in a new thread": target=task(*args) runs the task in the calling thread, before the new one exists
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task(*args))
    thread.start()
    return thread

# exercise: run_in_background
# label: wrong
# mistake: "return that thread": the returned thread only starts another one and ends; after its join() the task may still run
import threading


def run_in_background(task, *args):
    def launch():
        worker = threading.Thread(target=task, args=args)
        worker.start()

    thread = threading.Thread(target=launch)
    thread.start()
    return thread

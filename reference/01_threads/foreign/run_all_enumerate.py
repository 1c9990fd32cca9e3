# exercise: run_all
# label: wrong
# mistake: joins every living thread of the program, also those that it did not start
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    me = threading.current_thread()
    for thread in threading.enumerate():
        if thread is not me:
            thread.join()

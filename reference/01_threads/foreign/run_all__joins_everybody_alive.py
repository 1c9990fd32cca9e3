# exercise: run_all
# label: wrong
# mistake: "The call returns when every task has ended ... even if a thread that is not yours still runs": it joins all of threading.enumerate()
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join()

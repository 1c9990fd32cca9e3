# exercise: run_all
# label: wrong
# mistake: waits for every other thread of the program, also for one that the call has not started; breaks "The call returns when every task has ended" ("a thread that is not yours still runs")
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    # https://stackoverflow.com: wait for all threads to finish
    me = threading.current_thread()
    for thread in threading.enumerate():
        if thread is not me:
            thread.join()

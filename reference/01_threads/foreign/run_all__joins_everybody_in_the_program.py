# exercise: run_all
# label: wrong
# mistake: joins every thread that threading.enumerate() knows, so it also waits for threads of other people and does not return while one of them runs
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()

    me = threading.current_thread()
    for thread in threading.enumerate():
        if thread is not me:
            thread.join()

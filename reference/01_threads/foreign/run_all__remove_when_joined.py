# exercise: run_all
# label: wrong
# mistake: the loop that joins also removes each joined thread from the list it goes through, so every second thread is skipped and never waited for (breaks "The call returns when every task has ended ... It leaves no thread behind")
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        threads.append(thread)
        thread.start()

    # leave no thread behind: wait for each, then drop it
    for thread in threads:
        thread.join()
        threads.remove(thread)

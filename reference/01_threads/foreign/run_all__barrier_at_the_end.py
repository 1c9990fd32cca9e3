# exercise: run_all
# label: wrong
# mistake: all threads and the caller meet at a Barrier after the tasks; a task that raises ends its thread before wait(), so one party never comes, and the caller and all other threads wait forever; breaks "returns when every task has ended, whether it returned or raised".
import threading


def run_all(tasks):
    finish = threading.Barrier(parties=len(tasks) + 1)

    def body(task):
        task()
        finish.wait()

    threads = [threading.Thread(target=body, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    finish.wait()
    for thread in threads:
        thread.join()

# exercise: run_all
# label: wrong
# mistake: "when every task has ended, whether it returned or raised": a task that raises never releases the semaphore, and the call hangs
import threading


def run_all(tasks):
    finished = threading.Semaphore(0)

    def work(task):
        task()
        finished.release()

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for _ in threads:
        finished.acquire()
    for thread in threads:
        thread.join()

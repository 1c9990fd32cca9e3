# exercise: run_all
# label: wrong
# mistake: each thread posts a semaphore after its task, but not when the task raises, so the caller waits forever; breaks "returns when every task has ended, whether it returned or raised"
import threading


def run_all(tasks):
    done = threading.Semaphore(0)

    def body(task):
        task()
        done.release()

    for task in tasks:
        threading.Thread(target=body, args=(task,)).start()
    for _ in tasks:
        done.acquire()

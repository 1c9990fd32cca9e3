# exercise: run_all
# expect: queue-joined-only
import queue
import threading


def run_all(tasks):
    todo = queue.Queue()

    def worker():
        while True:
            task = todo.get()
            try:
                task()
            except Exception as e:
                print("a task failed:", e)
            finally:
                todo.task_done()

    # As in the manual: as many daemon workers as there is work, and join the queue.
    for _ in tasks:
        threading.Thread(target=worker, daemon=True).start()
    for task in tasks:
        todo.put(task)
    todo.join()

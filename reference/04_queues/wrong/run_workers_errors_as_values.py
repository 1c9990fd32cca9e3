# exercise: run_workers
# expect: exception-as-value
import queue
import threading


def run_workers(tasks, workers):
    jobs = queue.Queue()
    for task in tasks:
        jobs.put(task)
    outcomes = []

    def work():
        while True:
            try:
                job = jobs.get_nowait()
            except queue.Empty:
                return
            try:
                outcomes.append(job())
            except Exception as error:
                outcomes.append(error)

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for member in crew:
        member.start()
    for member in crew:
        member.join()
    return outcomes

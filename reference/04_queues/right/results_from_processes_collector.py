# exercise: results_from_processes
# style: daemon_collector_and_closed_queues
import multiprocessing
import threading


def work(task, item, answers):
    answers.put((item, task(item)))
    answers.close()
    answers.join_thread()


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    found = {}

    def collect():
        for item, value in iter(answers.get, None):
            found[item] = value

    collector = threading.Thread(target=collect, daemon=True)
    collector.start()
    processes = []
    try:
        for item in items:
            process = multiprocessing.Process(
                target=work, args=(task, item, answers), daemon=True
            )
            process.start()
            processes.append(process)
        for process in processes:
            process.join()
    finally:
        answers.put(None)
        collector.join()
    return found

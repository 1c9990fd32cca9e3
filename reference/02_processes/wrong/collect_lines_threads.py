# exercise: collect_lines
# expect: no-process
import threading


def collect_lines(task, workers):
    lines = []
    threads = [
        threading.Thread(target=task, args=(number, lines.append))
        for number in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return lines

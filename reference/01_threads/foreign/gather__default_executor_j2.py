# exercise: gather
# label: wrong
# mistake: the executor has its default number of threads, at most min(32, CPUs + 4), so with forty tasks the last ones begin only when others have ended (and tasks that wait for each other hang), and after an exception those still queued are cancelled: breaks "Run all tasks at the same time"
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor() as executor:
        return list(executor.map(lambda task: task(), tasks))

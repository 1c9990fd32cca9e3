# exercise: collect_lines
# expect: printed-by-children
import multiprocessing


def collect_lines(task, workers):
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=task, args=(number, print))  # <- here
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return []

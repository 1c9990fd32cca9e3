# exercise: parallel_map
# expect: not-picklable
import concurrent.futures


def parallel_map(func, items, processes=4):
    def work(number):
        return func(items[number])

    with concurrent.futures.ProcessPoolExecutor(processes) as executor:
        return list(executor.map(work, range(len(items))))  # <- here

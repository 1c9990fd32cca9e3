# exercise: parallel_map
# style: imap_unordered_with_numbers
import multiprocessing


def _numbered(job):
    number, func, item = job
    return number, func(item)


def parallel_map(func, items, processes=4):
    jobs = [(number, func, item) for number, item in enumerate(items)]
    results = [None] * len(jobs)
    with multiprocessing.Pool(processes) as pool:
        for number, result in pool.imap_unordered(_numbered, jobs):
            results[number] = result
    return results

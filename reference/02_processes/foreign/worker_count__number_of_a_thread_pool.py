# exercise: worker_count
# label: wrong
# mistake: the default size of a ThreadPoolExecutor is taken for the number of CPUs, but it is min(32, CPUs + 4), so for many jobs the answer is four too large (or 32 on a large machine); breaks "never more than there are CPUs"
import concurrent.futures


def worker_count(jobs):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        cpus = pool._max_workers  # the library knows how many are useful here
    return max(1, min(jobs, cpus))

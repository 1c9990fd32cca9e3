# exercise: worker_count
# label: wrong
# mistake: raises ValueError for 0 or fewer jobs, where the contract says that nonsense counts as one job and nothing is raised
import multiprocessing


def worker_count(jobs: int) -> int:
    """Tell how many workers to use for so many jobs.

    :param jobs: how many jobs there are.
    :return: how many workers to use.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    cpus = multiprocessing.cpu_count()
    if jobs < cpus:
        return jobs
    return cpus

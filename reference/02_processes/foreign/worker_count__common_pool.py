# exercise: worker_count
# label: wrong
# mistake: leaves one CPU to the caller, as Java's common ForkJoinPool does, so with at least as many jobs as CPUs there is one worker too few (7 for 100 jobs, or for 8, on 8 CPUs); breaks "One worker for each job, but never more than there are CPUs".
import multiprocessing


class _ForkJoinPool:
    @staticmethod
    def common_pool_parallelism():
        # the calling process needs a CPU, too
        return max(1, multiprocessing.cpu_count() - 1)


def worker_count(jobs):
    return max(1, min(jobs, _ForkJoinPool.common_pool_parallelism()))

# exercise: worker_count
# label: wrong
# mistake: the number of jobs is cast to an unsigned number, as `jobs as usize` does; -3 wraps round to a huge number, and the answer is the number of CPUs: "nonsense such as 0 or -3 counts as one".
import multiprocessing

_USIZE_MAX = 2**64 - 1


def worker_count(jobs: int) -> int:
    unsigned = jobs & _USIZE_MAX
    return max(1, min(unsigned, multiprocessing.cpu_count()))

# exercise: worker_count
# label: wrong
# mistake: uses the formula of ThreadPoolExecutor, min(32, cpus + 4), as its upper limit, so 100 jobs on 8 CPUs give 12 workers (and never more than 32 on a big machine); breaks "never more than there are CPUs"
import logging
import multiprocessing

logger = logging.getLogger(__name__)

HARD_LIMIT = 32
EXTRA = 4  # the same head room that concurrent.futures takes


def _upper_limit() -> int:
    try:
        cpus = multiprocessing.cpu_count()
    except NotImplementedError:
        logger.warning("cannot count CPUs, assuming 1")
        cpus = 1
    return min(HARD_LIMIT, cpus + EXTRA)


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, _upper_limit()))

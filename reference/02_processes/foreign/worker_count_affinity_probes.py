# exercise: worker_count
# label: right
# style: over-engineered, a chain of probes (affinity first), defensive on odd platforms
import logging
import os

_log = logging.getLogger("processes.sizing")


def _probe_affinity() -> int:
    return len(os.sched_getaffinity(0))


def _probe_machine() -> int:
    return os.cpu_count() or 0


def _usable_cpus() -> int:
    for probe in (_probe_affinity, _probe_machine):
        try:
            found = probe()
        except (AttributeError, OSError, NotImplementedError) as error:
            _log.debug("probe %s is not usable: %s", probe.__name__, error)
            continue
        if found >= 1:
            return found
    return 1


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs."""
    ceiling = _usable_cpus()
    wanted = min(jobs, ceiling)
    return wanted if wanted >= 1 else 1

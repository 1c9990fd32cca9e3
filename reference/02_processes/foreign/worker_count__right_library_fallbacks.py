# exercise: worker_count
# label: right
# style: library author, prefers os.process_cpu_count (3.13), falls back, copes with None
import os


def _usable_cpus() -> int:
    for name in ("process_cpu_count", "cpu_count"):
        count = getattr(os, name, None)
        if count is not None:
            cpus = count()
            if cpus:
                return cpus
    return 1


def worker_count(jobs: int) -> int:
    return max(1, min(jobs, _usable_cpus()))

# exercise: worker_count
# label: right
# style: C-minded: asks sysconf for the CPUs of the machine (what os.cpu_count does itself), conditional expressions
import os


def worker_count(jobs):
    try:
        ncpu = os.sysconf("SC_NPROCESSORS_ONLN")
    except (AttributeError, ValueError, OSError):
        ncpu = os.cpu_count() or 1
    ncpu = 1 if ncpu < 1 else ncpu
    n = ncpu if jobs > ncpu else jobs
    return 1 if n < 1 else n

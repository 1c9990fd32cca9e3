# exercise: crunch
# label: right
# style: old C style: counts the bits of Cpus_allowed in /proc/self/status
import multiprocessing


def number_of_cpus():
    f = open("/proc/self/status")
    try:
        for line in f:
            if line.startswith("Cpus_allowed:"):
                mask = line.split(":")[1].strip().replace(",", "")
                n = 0
                bits = int(mask, 16)
                while bits != 0:
                    if bits & 1:
                        n += 1
                    bits = bits >> 1
                return n
    finally:
        f.close()
    return 1


def crunch(work, items):
    p = multiprocessing.Pool(number_of_cpus())
    try:
        r = p.map(work, items, 1)
    finally:
        p.close()
        p.join()
    return r

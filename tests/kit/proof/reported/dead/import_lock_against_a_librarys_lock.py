# after: h5py/h5py#859: one thread has the import lock, the other the library's lock
# truth: dead
import pathlib
import sys
import tempfile
import threading

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
pathlib.Path(folder, "plugin.py").write_text(
    "import __main__\n__main__.importing.set()\n__main__.held.wait()\n"
    "with __main__.library:\n    pass\n"
)
library = threading.Lock()
importing, held = threading.Event(), threading.Event()


def first():
    import plugin  # noqa: F401


def second():
    importing.wait()
    with library:
        held.set()
        import plugin  # noqa: F401


threads = [threading.Thread(target=target) for target in (first, second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

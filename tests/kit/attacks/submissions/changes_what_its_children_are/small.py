import os
import pathlib
import subprocess
import sys

HOME = pathlib.Path(os.environ["HOME"])


def gather(tasks):
    """Leave in the home, and in the environment, what a later Python would import."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    place = HOME / ".local" / "lib" / version / "site-packages"
    place.mkdir(parents=True)
    (place / "usercustomize.py").write_text("import os; os._exit(0)")
    (HOME / ".bashrc").write_text("exit 0")
    os.environ |= {"PYTHONSTARTUP": "x", "LD_PRELOAD": "/x.so", "PYTHONUSERBASE": str(HOME)}
    for name in [name for name in os.environ if name.startswith("LOCKSTEP")]:
        os.environ[name] = str(HOME)
    subprocess.run([sys.executable, "-c", "pass"], capture_output=True)
    return []


def double(task):
    os.environ.clear()
    return []

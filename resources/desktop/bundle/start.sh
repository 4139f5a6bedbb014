#!/bin/sh
# Starts CasesConf Desktop by the Python in this folder, in an environment in which it overwrites what it frees
# (guard/launch.py). No other Python of this computer has a say, nor what was told to it.
set -f
here=$0
while [ -L "$here" ]; do
    link=$(readlink -- "$here")
    case $link in /*) here=$link ;; *) here=${here%/*}/$link ;; esac
done
here=$(cd -- "${here%/*}" && pwd -P)
for word in $(export -p); do
    case ${word%%=*} in *[!A-Z0-9_]*) ;; PYTHON*) unset "${word%%=*}" ;; esac
done
export PYTHONHOME="$here" LD_LIBRARY_PATH="$here/lib"
export PYTHONMALLOC=malloc PYTHONDONTWRITEBYTECODE=1
export GLIBC_TUNABLES=glibc.malloc.perturb=165:glibc.malloc.tcache_count=0
exec "$here/lib/python" -S -P -m casesconf_desktop "$@"
